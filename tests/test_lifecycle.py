"""Opening, closing and abandoning clients in any order leaves nothing open and writes nothing to stderr.

Each program runs in its own process in development mode, where every unclosed resource is an error.
"""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

import pytest

import immichpy_dynamic
from immichpy_dynamic.testing import FakeImmich

PROGRAMS = {
    "in async with": """
        async def main():
            async with AsyncClient(URL, KEY) as client:
                await ask(client)

        asyncio.run(main())
        """,
    "closed by hand, never opened": """
        async def main():
            client = AsyncClient(URL, KEY)
            await ask(client)
            await client.close()

        asyncio.run(main())
        """,
    "closed before any call": """
        async def main():
            await AsyncClient(URL, KEY).close()

        asyncio.run(main())
        """,
    "closed twice": """
        async def main():
            async with AsyncClient(URL, KEY) as client:
                await ask(client)
                await client.close()
            await client.close()

        asyncio.run(main())
        """,
    "used after it was closed": """
        async def main():
            async with AsyncClient(URL, KEY) as client:
                await ask(client)
            await ask(client)
            async with client:
                await ask(client)

        asyncio.run(main())
        """,
    "negotiated by connect": """
        async def main():
            async with await connect(URL, KEY) as client:
                await ask(client)

        asyncio.run(main())
        """,
    "connect that fails": """
        async def main():
            try:
                await connect(URL + "/nowhere", KEY)
            except ImmichError:
                print("refused")

        asyncio.run(main())
        """,
    "in two loops, one after the other": """
        client = AsyncClient(URL, KEY)
        asyncio.run(ask(client))
        asyncio.run(ask(client))
        asyncio.run(client.close())
        """,
    "in two loops, never closed": """
        client = AsyncClient(URL, KEY)
        asyncio.run(ask(client))
        asyncio.run(ask(client))
        """,
    "in a loop that is not closed": """
        client = AsyncClient(URL, KEY)
        loop = asyncio.new_event_loop()
        loop.run_until_complete(ask(client))
        asyncio.run(asyncio.wait_for(client.close(), 5))
        loop.close()
        """,
    "in two threads at once": """
        client = AsyncClient(URL, KEY)

        async def many():
            await asyncio.gather(*(ask(client) for _ in range(8)))

        threads = [threading.Thread(target=asyncio.run, args=(many(),)) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        asyncio.run(client.close())
        """,
    "closed from another loop while one is running": """
        client = AsyncClient(URL, KEY)
        asked, closed = threading.Event(), threading.Event()

        async def stay():
            await ask(client)
            asked.set()
            await asyncio.to_thread(closed.wait)
            await ask(client)
            await client.close()

        thread = threading.Thread(target=asyncio.run, args=(stay(),))
        thread.start()
        asked.wait()
        asyncio.run(client.close())
        closed.set()
        thread.join()
        """,
    "garbage in a running loop": """
        async def main():
            client = AsyncClient(URL, KEY)
            await ask(client)
            del client
            gc.collect()
            await asyncio.sleep(0.01)

        asyncio.run(main())
        """,
    "garbage in another thread": """
        async def main():
            clients = [AsyncClient(URL, KEY)]
            await ask(clients[0])
            await asyncio.to_thread(lambda: (clients.clear(), gc.collect()))
            await asyncio.sleep(0.01)

        asyncio.run(main())
        """,
    "never closed, alive at the end": """
        client = AsyncClient(URL, KEY)
        asyncio.run(ask(client))
        """,
    "cancelled in the middle of a call": """
        async def main():
            async with AsyncClient(URL, KEY) as client:
                for _ in range(5):
                    task = asyncio.create_task(ask(client))
                    await asyncio.sleep(0.001)
                    task.cancel()
                    await asyncio.gather(task, return_exceptions=True)
                await ask(client)

        asyncio.run(main())
        """,
    "closed in the middle of a call": """
        async def main():
            client = AsyncClient(URL, KEY)
            tasks = [asyncio.create_task(ask(client)) for _ in range(8)]
            await asyncio.sleep(0.01)
            await client.close()
            for result in await asyncio.gather(*tasks, return_exceptions=True):
                assert result is None or isinstance(result, ImmichError), repr(result)
            await client.close()

        asyncio.run(main())
        """,
    "stream that is left early": """
        async def main():
            async with AsyncClient(URL, KEY) as client:
                async with client.server.get_about_info.stream() as answer:
                    assert answer.status == 200
                await ask(client)

        asyncio.run(main())
        """,
    "ended by an exception": """
        async def main():
            async with AsyncClient(URL, KEY) as client:
                await ask(client)
                raise KeyboardInterrupt

        try:
            asyncio.run(main())
        except KeyboardInterrupt:
            print("interrupted")
        """,
    "blocking, in with": """
        with Client(URL, KEY) as client:
            assert client.server.get_server_version().major == 3
        """,
    "blocking, closed twice and used again": """
        client = Client(URL, KEY)
        for _ in range(2):
            assert client.server.get_server_version().major == 3
            client.close()
            client.close()
        """,
    "blocking, never closed": """
        client = Client(URL, KEY)
        assert client.server.get_server_version().major == 3
        """,
    "blocking, garbage": """
        client = Client(URL, KEY)
        assert client.server.get_server_version().major == 3
        del client
        gc.collect()
        assert [thread.name for thread in threading.enumerate()] == ["MainThread"], threading.enumerate()
        """,
    "blocking, garbage on its own loop": """
        gc.disable()
        keep = Client(URL, KEY)
        client = Client(URL, KEY)
        assert client.server.get_server_version().major == 3
        loop = client._connection.portal._loop
        thread = client._connection.portal._thread
        client.__dict__["itself"] = client  # so that only the garbage collector frees it
        del client
        loop.call_soon_threadsafe(gc.collect)
        thread.join(5)
        assert not thread.is_alive()
        """,
    "blocking, in threads at once": """
        client = Client(URL, KEY)
        threads = [threading.Thread(target=client.server.get_server_version) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        client.close()
        """,
    "blocking, inside a running loop": """
        async def main():
            with Client(URL, KEY) as client:
                assert client.server.get_server_version().major == 3

        asyncio.run(main())
        """,
    "blocking, stream left early": """
        with Client(URL, KEY) as client:
            with client.server.get_about_info.stream() as answer:
                for _ in answer.iter_bytes():
                    break
        """,
    "forked": """
        client = Client(URL, KEY)
        assert client.server.get_server_version().major == 3
        with warnings.catch_warnings():
            # From 3.12 on Python warns of every fork of a program with threads, and the blocking client has one.
            warnings.simplefilter("ignore", DeprecationWarning)
            child = os.fork()
        if not child:
            assert client.server.get_server_version().major == 3
            client.close()
            sys.stderr.flush()
            os._exit(0)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        assert client.server.get_server_version().major == 3
        client.close()
        """,
}
SETUP = """
import asyncio, gc, logging, os, sys, threading, warnings
from immichpy_dynamic import AsyncClient, Client, ImmichError, connect

URL, KEY = sys.argv[1:]
# On a slow machine development mode complains of slow steps of the event loop.
logging.getLogger("asyncio").addFilter(lambda record: not record.getMessage().startswith("Executing "))

async def ask(client):
    assert (await client.server.get_server_version()).major == 3
"""


@pytest.fixture(scope="module")
def fake() -> Iterator[FakeImmich]:
    """Yield a server that all programs share."""
    with FakeImmich() as server:
        yield server


@pytest.mark.parametrize("name", PROGRAMS)
def test_nothing_is_left_behind(name: str, fake: FakeImmich, tmp_path: Path) -> None:
    """The program exits with code 0 and writes nothing to stderr."""
    environment = {
        **{key: value for key, value in os.environ.items() if "proxy" not in key.lower()},
        "PYTHONPATH": str(Path(immichpy_dynamic.__file__).parent.parent),
        "XDG_CACHE_HOME": str(tmp_path),
    }
    program = SETUP + textwrap.dedent(PROGRAMS[name])
    done = subprocess.run(
        [sys.executable, "-X", "dev", "-W", "error", "-c", program, fake.url, fake.api_key],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, ""), done.stderr
