"""Runs a request on a model: the only room that imports torch, and only when a picture is asked for.

capabilities  what a loaded model can do: Generates
run           Engine.run(request, ctx) -> ImageResult
store         loaded models, kept by the bytes they hold
weights       safetensors with the card in the head: checked, then loaded
device        which device, and why
tensors       the one rule between tensors and pixels
directions    principal directions of what a model does
archs/        one file per architecture, a table
"""
