"""One training on several devices or processes: every rank works on its slice of each batch, all stay equal.

Gradients are averaged after each backward pass with one flat all-reduce, as in data-parallel training of GANs
elsewhere: the wrapper of torch follows one forward pass per backward, and a GAN step has several, with penalties
that differentiate twice. Statistics over the batch (batch norm, scores) are taken over all ranks, so that two ranks
give what one gives, within rounding.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Sequence
from typing import Any

import torch
import torch.distributed as distributed
from torch import Tensor, nn

from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.text import Text
from genimg_desktop.engine.train.full_precision import full


class Ranks:
    """Which of how many processes this is. ``size`` 1: alone, and every method is free."""

    def __init__(self, rank: int = 0, size: int = 1) -> None:
        self.rank, self.size = rank, size

    @classmethod
    def from_environment(cls, device: str) -> Ranks:
        """Join the group that ``torchrun`` describes in the environment (RANK, WORLD_SIZE); alone without one.

        The backend is nccl on GPUs and gloo on processors.
        """
        size = int(os.environ.get("WORLD_SIZE", "1"))
        if size == 1:
            return cls()
        if not distributed.is_available():
            raise BadInput(Text("The installed PyTorch cannot train with several processes."))
        if device == "cuda":
            torch.cuda.set_device(int(os.environ.get("LOCAL_RANK", "0")))
        distributed.init_process_group("nccl" if device == "cuda" else "gloo")
        return cls(distributed.get_rank(), size)

    @property
    def is_first(self) -> bool:
        """Whether this process writes files and tells events."""
        return self.rank == 0

    def slice(self, count: int) -> slice:
        """This rank's part of a batch of ``count`` (a multiple of the number of ranks)."""
        part = count // self.size
        return slice(self.rank * part, (self.rank + 1) * part)

    def average_gradients(self, parameters: Iterable[nn.Parameter]) -> None:
        """Make every rank's gradients the mean over the ranks."""
        if self.size == 1:
            return
        gradients = [p.grad for p in parameters if p.grad is not None]
        flat = torch.cat([g.flatten() for g in gradients])
        distributed.all_reduce(flat)
        flat /= self.size
        begin = 0
        for gradient in gradients:
            gradient.copy_(flat[begin : begin + gradient.numel()].view_as(gradient))
            begin += gradient.numel()

    def mean(self, value: Tensor) -> Tensor:
        """The mean over the ranks; gradients flow through it to every rank."""
        if self.size == 1:
            return value
        total: Tensor = _Sum.apply(value)  # type: ignore[no-untyped-call]
        return total / self.size

    def any(self, flags: Sequence[bool]) -> list[bool]:
        """Each flag, true as soon as it is true on one rank: all ranks decide alike."""
        if self.size == 1:
            return list(flags)
        votes = torch.tensor([float(flag) for flag in flags])
        if distributed.get_backend() == "nccl":
            votes = votes.cuda()
        distributed.all_reduce(votes, op=distributed.ReduceOp.MAX)
        return [bool(vote) for vote in votes.tolist()]

    def share(self, figures: dict[str, float]) -> dict[str, float]:
        """The first rank's figures, on every rank. Sent as JSON: nothing is unpickled."""
        if self.size == 1:
            return figures
        data = torch.frombuffer(bytearray(json.dumps(figures).encode()), dtype=torch.uint8)
        device = "cuda" if distributed.get_backend() == "nccl" else "cpu"
        length = torch.tensor([len(data)], device=device)
        distributed.broadcast(length, 0)
        sent = data.to(device) if self.is_first else torch.empty(int(length), dtype=torch.uint8, device=device)
        distributed.broadcast(sent, 0)
        return {str(name): float(value) for name, value in json.loads(bytes(sent.tolist())).items()}

    def close(self) -> None:
        """Leave the group."""
        if self.size > 1 and distributed.is_initialized():
            distributed.destroy_process_group()


class _Sum(torch.autograd.Function):
    """The sum over the ranks. Every rank's loss depends on every rank's value, so gradients are summed as well."""

    @staticmethod
    def forward(_ctx: Any, value: Tensor) -> Tensor:
        total = value.clone()
        distributed.all_reduce(total)
        return total

    @staticmethod
    def backward(_ctx: Any, gradient: Tensor) -> Tensor:
        total = gradient.contiguous().clone()
        distributed.all_reduce(total)
        return total


class RanksBatchNorm2d(nn.BatchNorm2d):
    """Batch norm whose statistics are taken over the batches of all ranks (torch's own needs a GPU)."""

    ranks: Ranks

    def forward(self, x: Tensor) -> Tensor:
        """``float[N, C, H, W]`` -> the same shape; in evaluation mode as ``BatchNorm2d``."""
        if not self.training:
            return super().forward(x)
        wide = full(x)
        sums = torch.stack([wide.mean(dim=(0, 2, 3)), wide.square().mean(dim=(0, 2, 3))])
        mean, square = self.ranks.mean(sums).unbind(0)
        variance = (square - mean.square()).clamp_min(0.0)
        if self.track_running_stats and self.running_mean is not None and self.running_var is not None:
            assert self.num_batches_tracked is not None
            count = x.numel() // x.shape[1] * self.ranks.size
            self.num_batches_tracked.add_(1)
            share = 1.0 / float(self.num_batches_tracked) if self.momentum is None else self.momentum
            with torch.no_grad():
                self.running_mean.lerp_(mean, share)
                self.running_var.lerp_(variance * count / max(count - 1, 1), share)
        scale = self.weight * torch.rsqrt(variance + self.eps)
        shift = self.bias - mean * scale
        return (wide * scale[:, None, None] + shift[:, None, None]).to(x.dtype)


def share_batch_norm(module: nn.Module, ranks: Ranks) -> None:
    """Let every batch norm inside ``module`` look at all ranks; names and values of its weights stay."""
    if ranks.size == 1:
        return
    for name, child in module.named_children():
        if isinstance(child, nn.BatchNorm2d):
            shared = RanksBatchNorm2d(child.num_features, child.eps, child.momentum)
            shared.load_state_dict(child.state_dict())
            shared.ranks = ranks
            setattr(module, name, shared.to(child.weight.device))
        else:
            share_batch_norm(child, ranks)
