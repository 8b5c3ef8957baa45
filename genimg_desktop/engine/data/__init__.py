"""From pictures on disk to batches on the device.

fitting    one picture -> ``uint8[R, R, C]`` by the plan's rules
preview    a sheet of fitted pictures: what the network will see
cache      build_cache(plan, ...) -> DataCache: all pictures in one memory-mapped file, classes, what is held out
preparing  behind it: every picture read, hashed, decoded and fitted once, or found ready
files      a prepared set on disk: written, published, checked, opened, thrown away
hashing    what every picture holds, as a hash; remembered by the stamp of its file
working    work on many pictures in a few threads, results in order
sampler    which picture is shown as number k, and whether it is mirrored: a function of k and the seed alone
batches    rows of the cache -> tensors; the only module here that imports torch
"""
