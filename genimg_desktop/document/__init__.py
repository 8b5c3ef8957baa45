"""The artwork: layers on a canvas, the commands that change it, undo, and the picture it makes.

layer       Layer: one picture on the canvas, with how it was made; frozen
document    DocumentState (frozen) and Document, which holds the present one and tells who listens
commands    Command and all of them: the only things that change a document
history     History: do, undo, redo; a gesture is one step; bounded memory
planes      pixels with the channels apart, and back
levels      Levels: a layer at 1/1, 1/2, 1/4 ... size
sampling    a part of a layer at any scale below 100 %, averaged by area
tile        TileCanvas: layers laid over each other, in float
byte_cache  ByteCache: least recently used goes first, counted in bytes
sources     Sources: the levels of all layers, brought up to date at the cost of what changed
tiles       TileMaker: tiles of the view, made when missing, remembered until they change
render      Renderer: a rectangle at a scale, cached; flatten: the whole at full size
merged      Merged: the whole, kept up to date at the cost of what changed; miniature: a small picture at once
openraster_read  an OpenRaster file as a document; openraster_stack: its list of layers, openraster_names: its modes
pages       PageBook: arrays as PNG files, and where each was last written
project_format  what a .genimg file holds; project_write, project_read, project_nodes: to the disk and back
journal     Journal: recovery copies of an open document; recovery: what a crash left, and the trash
versions    Versions: what a save replaced; file_mark: whether a file is still the one that was read
"""
