"""Pictures as numpy arrays.

pixels    Pixels and the one rule between 8-bit and float
geometry  Rect and fitting
blend     blend modes and compositing as pure functions
resample  resize, thumbnails
codecs    opening foreign pictures safely (Pillow lives here and in encoders)
encoders  writing PNG, JPEG and WebP with their metadata
"""
