"""Runs a request on a model: the only room that imports torch, and only when a picture is asked for.

capabilities  what a loaded model can do: Generates, Encodes, MixesRegions
run           Engine.run(request, ctx) -> ImageResult
store         loaded models, kept by the bytes they hold
weights       safetensors with the card in the head: checked, then loaded
device        which device, and why
tensors       the one rule between tensors and pixels
encoding      any picture -> the latent of a model that has an encoder
directions    principal directions of what a model does
archs/        one file per architecture, a table
"""

import os

# Before torch is imported: its threads must sleep at a barrier, not spin. Spinning takes the window's time, and on a
# machine that does anything else it makes pictures slow; measured on 2 busy cores at 256 px: a fractal flame 0.2-0.7 s
# instead of 1.4-6 s, a lit form 0.4-1.2 s instead of 1.3-49 s.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")  # GNU and LLVM
os.environ.setdefault("KMP_BLOCKTIME", "0")  # Intel
