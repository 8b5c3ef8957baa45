"""The canvas: one composited picture with overlays.

viewport  Viewport: which part of the canvas is seen at what zoom (pure numbers)
picture   CanvasPicture: the composited document as a QImage, made anew only when it must be
painting  the overlays, drawn in order
view      CanvasView: the widget; zoom, pan, nudge
"""
