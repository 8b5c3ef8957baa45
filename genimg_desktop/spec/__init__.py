"""The nouns: frozen values that every room shares.

latent       LatentSpec, Coordinate, Direction, Latent: where in a model a picture is
latent_math  mix, nudge, crossbreed, arithmetic: new latents from old
film         Film: keyframes in time; film_path: the latent of every frame
card         ModelCard, ModelSource: what a model is and where its weights are
region       Region, RegionMask: parts of a picture that follow another latent
request      GenerateRequest, ImageResult
recipe       Recipe: how a picture was made, as carried inside its file
weights_head the head of a model file, read and checked without loading weights
training/    TrainConfig, TrainEvent: what a training is asked to do and what it tells
"""
