"""Training: from a folder of pictures to a model.

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
