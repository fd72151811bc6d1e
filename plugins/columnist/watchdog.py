"""Stops a rendering that takes too long: what stands behind the bounds of `content.bounds`.

The bounds judge every text alike and should leave nothing to stop; this is for what nobody thought
of. Setting the alarm costs a microsecond a piece.
"""

from __future__ import annotations

import ctypes
import signal
import threading
from typing import TYPE_CHECKING, Final, Self

if TYPE_CHECKING:
    from types import FrameType, TracebackType

LONGEST: Final = 5.0
"""Seconds that the rendering of one piece may take."""


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
        self._clock: _Signal | _Thread

    def begin(self, path: str) -> None:
        """Give the piece with this path all of its time; without a path nothing is timed."""
        self._path = path
        self._clock.set(self.seconds if path else 0)

    def __enter__(self) -> Self:
        """Get ready; nothing is timed until the first `begin`."""
        is_main = threading.current_thread() is threading.main_thread()
        self._clock = _Signal() if is_main and hasattr(signal, "SIGALRM") else _Thread()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, _: TracebackType | None
    ) -> None:
        """Put everything back; say which piece was being rendered if one was stopped."""
        self._clock.close()
        if kind is _Alarm:
            message = f"{self._path}: Its text took more than {self.seconds:g} seconds to render."
            raise RenderingStopped(message + _CURE) from None
        if isinstance(fault, RecursionError) and self._path:
            message = f"{self._path}: Its text nests too deeply to be rendered."
            raise RenderingStopped(message + _CURE) from None


_CURE: Final = " Look for long runs of signs such as [ or * in it, and tell us of it, please."


class _Signal:
    """The alarm of a Unix process, which only its main thread has."""

    def __init__(self) -> None:
        self._before = signal.signal(signal.SIGALRM, self._ring)

    def set(self, seconds: float) -> None:
        """Ring in so many seconds; never, if they are none."""
        signal.setitimer(signal.ITIMER_REAL, seconds)

    def close(self) -> None:
        """Ring no more."""
        self.set(0)
        signal.signal(signal.SIGALRM, self._before)

    @staticmethod
    def _ring(_signal: int, _frame: FrameType | None) -> None:
        raise _Alarm


class _Thread:
    """An alarm for other threads and other systems: a second thread raises it in the first."""

    def __init__(self) -> None:
        self._watched = ctypes.c_ulong(threading.get_ident())
        self._lock = threading.Lock()
        self._timer: threading.Timer | None = None

    def set(self, seconds: float) -> None:
        """Ring in so many seconds; never, if they are none."""
        with self._lock:
            if self._timer:
                self._timer.cancel()
            self._timer = threading.Timer(seconds, self._ring) if seconds else None
        if self._timer:
            self._timer.daemon = True
            self._timer.start()

    def close(self) -> None:
        """Ring no more, and take back an alarm that has not been heard yet."""
        self.set(0)
        ctypes.pythonapi.PyThreadState_SetAsyncExc(self._watched, None)

    def _ring(self) -> None:
        with self._lock:
            if threading.current_thread() is self._timer:
                ctypes.pythonapi.PyThreadState_SetAsyncExc(self._watched, ctypes.py_object(_Alarm))
