"""Training: from a folder of pictures to a model.

losses            GAN losses by name; feature matching
vae_losses        the two sides of a VAE's loss, in nats per picture
penalties         R1, R2, WGAN-GP: how fast the discriminator may change with the picture
diffaugment       DiffAugment: colour, shift, cut out; draws apart from what they do
shifting          windows onto pictures that can be differentiated as often as one likes
ada               ADA: the pipeline of adaptive augmentation
ada_draws         what is drawn for each picture, as matrices
ada_resample      turning and scaling pictures without aliasing
ada_controller    how strong ADA is: it follows what the discriminator knows by heart
ema               the average over time, and batch statistics measured anew
optimisers        optimiser and learning rate from options; looking at gradients and limiting them
optimiser_state   what an optimiser remembers, as tensors by name
full_precision    losses and penalties are worked out in full precision
"""
