"""Pictures as numpy arrays.

pixels         Pixels and the one rule between 8-bit and float
geometry       Rect and fitting
blend          the table of blend modes, and compositing as a pure function, exact
blend_separable  modes that look at each channel by itself; blend_colour: at all three
ground         transparent pictures on a colour
adjust/        levels, curves, blur and other adjustments, each a frozen value
resample       resize, thumbnails
phash          a 64-bit hash of what a picture looks like, and how far hashes are apart
masks          Mask: selections and the masks of layers
mask_shapes    rectangle, ellipse and lasso, by exact area; mask_edges: feather, grow, shrink, border
wand           the magic wand, and the region that a fill flows into
brush          Brush, and Stroke: points in, coverage and changed rectangles out
dabs           one touch of a brush, cached; stroke_path: the smoothed line that it follows
paint          colour laid on pixels through a coverage, or taken away
gradient       gradients between stops
matrix         Matrix: where points go; transform: pictures and masks moved by it, warping: its inner loop
codecs         opening foreign pictures safely (Pillow lives here, in encoders and in animation_encoders)
picture_sets   PictureSet: pictures to learn from, listed without being read
picture_items  one picture of a set; a set while it is being listed
set_folder     ... from a folder, set_zip from a zip, set_records from files of MNIST and CIFAR
record_files   finding equal records in a file, packed or in a tar
foreign_files  what a file is by its content; a sentence for what is no picture
png_chunks     PNG taken apart within limits; quick_png: written and read back fast
tiff_head      TIFF's first directory, checked
depth          16-bit, 32-bit and float grey -> 8 bits
metadata       what a file says besides its picture
notes          what other programs wrote, as plain text
xmp            XMP packets: the 'made by' label, our recipe
exif_comment   a comment in EXIF
credential_marks  whether Content Credentials are in a file
jpeg_segments  where XMP goes in a JPEG
encoders       writing pictures with their metadata, by Pillow or by png_write, tiff_write and pdf_write
samples        pixels of 8 or 16 bits on their way into a file; resample_deep: resized without being rounded
colour_spaces  sRGB and Display P3, and the way between them; icc: their profiles, made by formula
deflate        zlib streams packed by several threads
tile_check     whether a picture can be laid beside itself
animation_encoders  one frame of a moving picture, packed; moving_webp, moving_png, moving_gif: the files around them
film_palette   one palette for a whole film; film_metadata: what a film says, and its clock; gif_notes: XMP in a GIF
"""
