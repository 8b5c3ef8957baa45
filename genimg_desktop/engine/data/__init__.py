"""From pictures on disk to batches on the device.

fitting   one picture -> ``uint8[R, R, C]`` by the plan's rules; the preview of what the network will see
hashing   the content of every picture as a hash, read from disk only once
files     a prepared set on disk: two files in a folder, written, checked, opened, thrown away
cache     DataCache, build_cache: a plan -> all its pictures, ready in one memory-mapped file
sampler   which picture is shown as number k, and whether it is mirrored: a function of k and the seed alone
batches   rows of the cache -> tensors; the only module here that imports torch
"""
