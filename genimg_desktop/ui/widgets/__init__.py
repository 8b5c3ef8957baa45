"""Small parts that several views use.

plain_label      PlainLabel, set_tip: the only way a string comes onto the window as a label or a tip, always plain
number_box       NumberBox: a number that reads a decimal comma and a decimal point
wide_number      WideNumberBox: a number from a range over powers of ten
colour_field     ColourField: #rrggbb, typed or chosen
float_slider     FloatSlider: the track and its handle
sliders          ParameterSlider: name, slider and number in a row, with gestures and reset
empty_state      EmptyState: what to do first, where there is nothing yet
section          Section: a part of a panel under a heading that opens and closes it
scrolling        scroll areas of panels
thumbnail_grid   ThumbnailGrid: pictures with captions, chosen by mouse and keyboard
curve_plot       CurvePlot: curves of trainings; curve_canvas (the only one that imports pyqtgraph), curve_legend,
                 curve_smoothing, curve_colours, plot_values: its parts
film_strip       FilmStrip: the moments of a training, one slider through all; strip_picture: its picture
tone_curve       ToneCurve: points of a curve by mouse and keys; histogram: how often each level is there, with handles
mode_box         ModeBox: blend modes in their groups
buttons          tool buttons with an icon, a name and a tip
ask              questions and sentences in a dialog, plain text, never blocking
"""
