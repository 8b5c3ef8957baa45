"""Training: from a folder of pictures to a model.

trainer           the loop: a generator of events
setup             everything one training works with, put together
objectives/       what a step does, one file per recipe, a table
stepping          the end of every step: gradients averaged, looked at, limited, applied
draws             random numbers of a step, from seed, counter and purpose alone
augment           what the discriminator sees of a picture, and how strong
ranks             several processes: gradients and statistics over all of them
precision         whether half precision is safe and faster here, found out by trying
preflight         dry steps: does it fit, how fast, how long
plan              what a config becomes on this machine, kept for exact going on
checkpoint        the whole state, written so that a crash at any moment leaves a usable one
state             everything of an objective that is tensors, by name
tensor_file       tensors -> a safetensors file, streamed
snapshots         one moment, kept as a model and a sheet
samples           pictures of fixed latents from a model in training
blueprint         the card of the model to be, and of its moments
judge             scores of a moment
signs             from curves to what the doctor looks at
doctor            what is wrong, in plain words, and the remedy (doctor_*: its checks, memory, remedies)
losses            GAN losses by name; feature matching
vae_losses        the two sides of a VAE's loss, in nats per picture
penalties         R1, R2, WGAN-GP: how fast the discriminator may change with the picture
diffaugment       DiffAugment: colour, shift, cut out; draws apart from what they do
rectangles        rectangles moved and cut out, differentiable without end
recolour          one matrix of colours for each picture
ada               adaptive augmentation: draws, what they do, and how strong it is
ada_matrices      places and colours as matrices
ada_resample      turning and scaling without aliasing; quarter turns exactly
ema               the average over time, and batch statistics measured anew
optimisers        optimiser and learning rate from options; looking at gradients and limiting them
optimiser_state   what an optimiser remembers, as tensors by name
full_precision    losses and penalties are worked out in full precision
"""
