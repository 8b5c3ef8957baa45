"""View-models and services: what the window and the command line do, without Qt.

session      Session: everything of one running program, built once and passed on
settings     Settings: the person's choices, kept in a file
engine_door  EngineDoor: the engine, made on the device lane at first use
explorer     Explorer: where the artist is in a model, back and forward, the live picture
preview      which size to draw while a slider moves
pad          Pad: between four latents; Walk: along a row of latents
corner_faces CornerFaces: small pictures of the corners of the pad
blending     Blending: between two pictures of one model, as a whole or in painted regions; its parts: blend_ends (what
             can be blended, and why another cannot), blend_choice, region_brush, region_depths (words)
place_faces  PlaceFaces: small pictures of places, drawn when the device has nothing else to do
sheet        Sheet: many small pictures around a place: variations, children, sweeps
shelf        Shelf: bookmarks, and what can be done with several
artboard     Artboard: the document and its history, place, open, layer gestures
arrangement  Arrangement: groups, clipping, locks, adjustments, merging; masking: Masking; turning: flips and quarters
layer_actions  LayerActions: carries out layer_commands, a part of the table, for all that is chosen
folding      Folding: which groups are open in the list; node_faces: small pictures; node_names: 'Layer 3'
mask_view    a mask looked at by itself; histograms: tones of what lies below an adjustment
tools        what a person can have in hand over the canvas (kept_tools: what they remember; canvas_palette: colours)
view_feed    ViewFeed: tiles of the picture made on a worker, from live_renderer
library_door LibraryDoor: the library file, opened once for the shelf, the gallery and the command line
gallery      Gallery: a question, the ids that answer it, the entries looked at; gallery_thumbs: their thumbnails
gallery_keeper  what goes into the gallery by itself; lineage: how the artist came to where they are
gallery_actions open, place, export again, drag out, find moved files
projects     Projects: the open project: new, opened, saved, left; its parts: project_saving (Saver), project_files,
             project_view, project_bookmarks, project_questions; recent: RecentProjects
autosave     Autosave: recovery copies while a person works (later: timers); project_recovery: Recovery, after a crash
questions    Asked: a question to the person, which the window shows
placed       Placed: a picture that was put on the canvas
exporting    Exporter: pictures out
film         Timeline: keyframes in time with an undo of its own (film_edits, value_history), played (play_clock) from
             small pictures (film_frames); film_export: FilmExporter, frames from frame_feed
recall       Recall: a dropped file becomes a place in a model, a document or a layer
finding      PictureFinder: the place of a layer's picture in a model that has an encoder
notices      Notice: something to tell the person, in plain words
commands     CommandTable: every action a person can take
model_faces  thumbnails of the models
training_draft TrainingDraft: from a folder to a training; parts: training_data, _choices, _trial, _estimate, machine
train_state  TrainState: the events of a training folded into what a window shows; curve: Curve, one of its curves
training_runs  TrainingRuns: a queue of trainings in processes of their own; run_watch, run_news: how they are followed
monitor      Monitor: the run that is watched, others beside it, a moment of it to play in; strip_pictures: its sheets
curve_names  what the curves of a training are called, and which belong on one plot
"""
