"""The canvas: one composited picture with overlays.

viewport  Viewport: which part of the canvas is seen at what zoom (pure numbers)
front     Front: a part of it as one QImage, and which of its tiles show what the document is now
picture   CanvasPicture: the composited document on the screen; a worker makes its tiles
painting  ground, pictures, frame, grid, hint, each drawn by one function
parts     what is painted over the document: a table (live_part, grid_part, tool_part and others)
hands     Hands: mouse, pen and keys, told to the tool box
cursors   what the pointer looks like
view      CanvasView: the widget, which brings them together
"""
