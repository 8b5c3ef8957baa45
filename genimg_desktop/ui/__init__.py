"""The window: the only room that imports Qt. Views show and ask; what happens is decided in app.

application      run_window: language, theme, first paint, then the engine
bridge           MainThread.to_main: the only door from a worker into Qt; listen: follow a signal while a widget lives
i18n             tr, show, show_name: English templates into the chosen language; numbers as people here write them
tokens           colours, spacing and radii of both themes, in one place
theme            the palette and style sheet of a theme, switched live
icons            line icons recoloured by the palette; the program's own icon
main_window      canvas in the middle, panels around it, menus and toolbar from the command table
actions          the command table as QActions
docks            panels as docks; their layout is remembered
drops            files and pictures dropped or pasted on the window
window_commands  what the commands do that need a window
project_dialogs  the project in the window: title, questions, names of files, recent ones; kept_dialog: recovery
tool_bar         every tool as a button, and the two colours; tool_options: the settings of the tool in hand
status_bar       device and why, picture size, zoom, jobs
notice_bar       quiet notices, never modal
forms            a form from a settings dataclass
command_palette  find any command by typing
shortcut_sheet   all keys on one page
*_dialog         settings, export, new canvas, about, whether a picture tiles
export_form      the options of an export in parts that open and close
film_export_dialog  format and name of a film; film_files: which film to open, where keyframes go
panels           what stands in the docks: a table
canvas           the picture in the middle
widgets          small parts that several views use
single_instance  one window per library; later ones hand their files over
crash            an error nobody caught becomes a notice and a report
watchdog         notes in the log what held the window up
shots            pictures of the real window, for the documentation and for looking at; shots_demo: what they show
"""
