"""What a training is asked to do, and what it tells while it runs: frozen values, no torch.

config     TrainConfig: recipe, data, options; RECIPES, the table of recipes
data_plan  DataPlan: which pictures, how they are brought to one size, what may be done with them
options    TrainOptions: what every recipe has (budget, optimiser, augmentation, remedies)
gan        GanOptions: the DCGAN recipe
vae        VaeOptions: the beta-VAE recipe
facts      MachineFacts, DataFacts: what is known before the start
presets    'Quick look', 'Balanced', 'Best': options from minutes, data and machine
unusual    warnings for unusual choices; _gan, _vae: those of one recipe
event      TrainEvent, Said: what a running training tells
event_line an event as a line of JSON, and back
event_file the record of a training: written, read, followed while it grows, cut when a training goes on
wishes     whether somebody wants it to stop or pause
run_files  the names of files in a run folder
"""
