"""Powers whose bits do not depend on the number of threads."""

from __future__ import annotations

from torch import Tensor


def steady_power(base: Tensor, exponent: float) -> Tensor:
    """``base ** exponent`` for base >= 0, any shape; 0 stays 0 for a positive exponent.

    torch rounds ``pow`` by its vector or by its scalar code, depending on where the threads' shares of a tensor end;
    ``log`` and ``exp`` round alike in both, so a picture is the same whatever the machine has cores.
    """
    return base.log().mul_(exponent).exp_()
