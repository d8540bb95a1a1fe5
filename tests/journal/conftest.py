import pytest

from agent_console.journal import Journal


@pytest.fixture
async def journal(tmp_path):
    journal = Journal(tmp_path)
    await journal.open()
    yield journal
    await journal.close()
