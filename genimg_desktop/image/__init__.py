"""Pictures as numpy arrays.

pixels         Pixels and the one rule between 8-bit and float
geometry       Rect and fitting
blend          blend modes and compositing as pure functions, exact
composite      the same on 8-bit pixels, fast, for the canvas
resample       resize, thumbnails
codecs         opening foreign pictures safely (Pillow lives here and in encoders)
picture_sets   PictureSet: pictures to learn from, listed without being read
picture_items  one picture of a set; a set while it is being listed
set_folder     ... from a folder, set_zip from a zip, set_records from files of MNIST and CIFAR
record_files   finding equal records in a file, packed or in a tar
foreign_files  what a file is by its content; a sentence for what is no picture
png_chunks     PNG taken apart within limits
tiff_head      TIFF's first directory, checked
depth          16-bit, 32-bit and float grey -> 8 bits
metadata       what a file says besides its picture
notes          what other programs wrote, as plain text
xmp            XMP packets: the 'made by' label, our recipe
exif_comment   a comment in EXIF
jpeg_segments  where XMP goes in a JPEG
encoders       writing PNG, JPEG and WebP with their metadata
"""
