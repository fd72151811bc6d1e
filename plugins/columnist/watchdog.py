"""Stops a rendering that takes too long: what stands behind the bounds of `content.bounds`.

The bounds judge every text alike and should leave nothing to stop; this is for what nobody thought
of. What counts is the time of the processor, so that a busy machine stops nothing that an idle one
renders. Setting the alarm costs a microsecond a piece.
"""

from __future__ import annotations

import signal
import threading
from time import thread_time
from typing import TYPE_CHECKING, Final, Self

if TYPE_CHECKING:
    from types import FrameType, TracebackType

LONGEST: Final = 5.0
"""Seconds of the processor that the rendering of one piece may take."""


class _Alarm(BaseException):
    """Raised in the middle of a rendering; no `except Exception` on the way swallows it."""


class RenderingStopped(Exception):  # noqa: N818 - it says what happened
    """A rendering took too long or went too deep; its text names the piece and the cure."""


class Watchdog:
    """Watches over the work inside its `with` block; `begin` says what the work is about now."""

    def __init__(self, *, seconds: float = LONGEST) -> None:
        """Allow each piece so many seconds."""
        self.seconds = seconds
        self._path = ""
        self._clock: _Signal | _Stopwatch

    def begin(self, path: str) -> None:
        """Give the piece with this path all of its time; without a path nothing is timed."""
        self._clock.set(self.seconds if path else 0)
        self._path = path

    def __enter__(self) -> Self:
        """Get ready; nothing is timed until the first `begin`."""
        is_main = threading.current_thread() is threading.main_thread()
        self._clock = _Signal() if is_main and hasattr(signal, "SIGVTALRM") else _Stopwatch()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, _: TracebackType | None
    ) -> None:
        """Put everything back; say which piece was being rendered if one was stopped."""
        is_late = kind is None and self._is_late()
        self._clock.close()
        if is_late or kind is _Alarm:
            message = f"{self._path}: Its text took more than {self.seconds:g} seconds to render."
            raise RenderingStopped(message + _CURE) from None
        if isinstance(fault, RecursionError) and self._path:
            message = f"{self._path}: Its text nests too deeply to be rendered."
            raise RenderingStopped(message + _CURE) from None

    def _is_late(self) -> bool:
        try:
            self._clock.set(0)
        except _Alarm:
            return True
        return False


_CURE: Final = " Look for long runs of signs such as [ or * in it, and tell us of it, please."


class _Signal:
    """The alarm of a Unix process, which only its main thread has."""

    def __init__(self) -> None:
        self._before = signal.signal(signal.SIGVTALRM, self._ring)

    def set(self, seconds: float) -> None:
        """Ring in so many seconds; never, if they are none."""
        signal.setitimer(signal.ITIMER_VIRTUAL, seconds)

    def close(self) -> None:
        """Ring no more."""
        self.set(0)
        signal.signal(signal.SIGVTALRM, self._before)

    @staticmethod
    def _ring(_signal: int, _frame: FrameType | None) -> None:
        raise _Alarm


class _Stopwatch:
    """What other threads and other systems have: too long is told when the rendering ends.

    An exception that is raised in a thread from outside can leave a lock of the interpreter's own
    held for ever, so that nothing is stopped in the middle here.
    """

    def __init__(self) -> None:
        self._until: float | None = None

    def set(self, seconds: float) -> None:
        """Look whether the last piece took too long, and give the next one so many seconds."""
        now = thread_time()
        is_late = self._until is not None and now > self._until
        self._until = now + seconds if seconds else None
        if is_late:
            raise _Alarm

    def close(self) -> None:
        """Time nothing more."""
        self._until = None
