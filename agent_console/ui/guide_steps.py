"""The guide's own screens on the way to a first call: keys, what they can do, the softphone, and practice."""

from __future__ import annotations

from enum import Enum, auto

from msgspec import Struct, field
from PySide6.QtCore import QCoreApplication, Signal

from agent_console.settings.profile import ACTIONS
from agent_console.settings.values import PROFILE_DEFAULTS
from agent_console.ui import settings_complaints, settings_words
from agent_console.ui.announcing import announce
from agent_console.ui.buttons import ActionButton
from agent_console.ui.lines import Line, Strip, Tone
from agent_console.ui.reasons import said
from agent_console.ui.recipe_panel import RecipePanel
from agent_console.ui.ring_recipes import Program
from agent_console.ui.ring_test import RingTestPanel
from agent_console.ui.settings_profile import SecretsCard
from agent_console.ui.settings_section import (
    Gesture,
    ProfileFields,
    Section,
    SettingsView,
    headed_card,
    text_field,
)
from agent_console.ui.settings_unwanted import ReadLink, take_link

translate = QCoreApplication.translate


class Trouble(Enum):
    """Why a key could not be tried, or what it met."""

    KEY_REFUSED = auto()
    BUSY = auto()
    CERTIFICATE = auto()
    PROXY = auto()
    ADDRESS = auto()
    UNREACHABLE = auto()
    OTHER = auto()


class NotTried(Struct, frozen=True):
    """Nobody has asked the server yet, or there is no key to ask with."""


class Trying(Struct, frozen=True):
    """The server has been asked."""


class Accepted(Struct, frozen=True):
    """The server has answered: so many calls are active now."""

    calls: int


class Failed(Struct, frozen=True):
    """No list came. `detail` is the error's own sentence, which holds no key."""

    trouble: Trouble
    detail: str = ""


KeyTrial = NotTried | Trying | Accepted | Failed


class GuideView(SettingsView, frozen=True):
    """What the screens draw, beside what the pages of the Settings window do."""

    trial: KeyTrial = field(default_factory=NotTried)

    def has_key(self, action: str) -> bool:
        """Whether there is a key for this action: typed now, or in the keyring."""
        if self.profile is None:
            return False
        if action in self.profile.keys:
            return self.profile.keys[action] is not None
        return action in (self.stored_for(self.profile).actions or ())


class KeysOrLink(SecretsCard):
    """Fields for the keys, each of which also takes a whole call rejection link."""

    def __init__(self, section: Section, read_link: ReadLink) -> None:
        super().__init__(section, ACTIONS)
        self._read_link = read_link
        self.said = Strip()
        self.said.setVisible(False)
        for one in self.fields.values():
            one.line.editingFinished.connect(self.take_links)

    def take_links(self) -> bool:
        """Take every link apart that stands where a key belongs; gives whether all could be read.

        Not while one is typed: half a link can be read too.
        """
        profile = self._profile
        links = {} if profile is None else {a: k for a, k in profile.keys.items() if k and "://" in k}
        for action, link in links.items():
            assert profile is not None  # noqa: S101 - says it to the type checker
            try:
                read = self._read_link(link)
            except ValueError as error:
                self.said.say(f"⚠ {settings_complaints.complaint(error)}", Tone.BAD)
                announce(self.said, self.said.line.accessibleName(), urgent=True)
                return False
            del profile.keys[action]
            self.said.say(take_link(profile, read), Tone.GOOD)
            self._section.edited.emit()
        return True


class AccountStep(Section):
    """Whose calls they are: a name, and the keys."""

    @staticmethod
    def title() -> str:
        """What the screen is called."""
        return translate("guide", "Your keys")

    def __init__(self, read_link: ReadLink) -> None:
        super().__init__()
        self.fields = ProfileFields(
            self,
            {
                "name": text_field("name"),
                "base_url": text_field("base_url", placeholder=str(PROFILE_DEFAULTS["base_url"])),
            },
        )
        self.secrets = KeysOrLink(self, read_link)
        keys = translate(
            "guide",
            "Paste what your administrator gave you: keys, or a call rejection link into any of these "
            "fields. The first key is enough to begin. They go into the keyring of this computer, and are "
            "never shown.",
        )
        self.account = headed_card(
            translate("guide", "Account"), self.fields["name"], self.fields["base_url"]
        )
        self.finish(
            headed_card(
                translate("guide", "Keys"), self.secrets.said, *self.secrets.in_order(), explanation=keys
            ),
            self.account,
        )

    def render_view(self, view: SettingsView) -> None:
        """Draw what is typed. What an administrator has decided is left out."""
        if view.profile is None:
            return
        self.fields.render_view(view)
        self.secrets.render_view(view)
        decided = all(view.draft.is_locked(view.profile, key) for key in ("name", "base_url"))
        self.account.setVisible(not decided)


class TrialStep(Section):
    """What the server says to the keys."""

    @staticmethod
    def title() -> str:
        """What the screen is called."""
        return translate("guide", "What your keys can do")

    def __init__(self) -> None:
        super().__init__()
        self.said = Strip()
        self.again = ActionButton(translate("guide", "Try again"))
        self.again.explain(translate("guide", "Asks the server for the list of active calls, nothing else."))
        self.lines = {action: Line() for action in ACTIONS}
        self._trial: KeyTrial = NotTried()
        self.again.clicked.connect(lambda: self.pressed.emit(Gesture.TRY_KEY))
        others = translate(
            "guide",
            "Only the list can be tried without touching somebody's call. What the other keys may do shows "
            "when they are first used; a key that is refused says so then.",
        )
        self.finish(
            headed_card(settings_words.action("active_calls"), self.said, self.again),
            headed_card(translate("guide", "All your keys"), *self.lines.values(), explanation=others),
        )

    def render_view(self, view: SettingsView) -> None:
        """Draw how the trial stands, and which keys there are."""
        if not isinstance(view, GuideView):
            return
        text, tone = _trial_words(view.trial)
        self.said.say(text, tone)
        if type(view.trial) is not type(self._trial) and text:
            announce(self, text)
        self._trial = view.trial
        self.again.setEnabled(not isinstance(view.trial, Trying) and view.has_key("active_calls"))
        self.again.setVisible(isinstance(view.trial, Trying | Failed))
        for action, line in self.lines.items():
            if action == "active_calls" and isinstance(view.trial, Failed):
                line.say(_in_doubt(action), Tone.CAUTION)
            elif view.has_key(action):
                line.say(_ability(action), Tone.TEXT)
            else:
                line.say(_inability(action), Tone.MUTED)


class PhoneStep(Section):
    """How the softphone tells of its rings, and a ring to see whether it does."""

    @staticmethod
    def title() -> str:
        """What the screen is called."""
        return translate("guide", "Your softphone")

    def __init__(self, program: Program) -> None:
        super().__init__()
        self.recipes = RecipePanel(program)
        self.test = RingTestPanel()
        self.test.asked.connect(lambda: self.pressed.emit(Gesture.TEST))
        self.test.stopped.connect(lambda: self.pressed.emit(Gesture.STOP_TEST))
        listening = translate(
            "guide",
            "baresip and Asterisk are listened to instead of being told: add them in the settings, under "
            "Softphone and rings.",
        )
        self.finish(
            headed_card(translate("guide", "What to enter"), self.recipes),
            headed_card(translate("guide", "See a ring arrive"), self.test, explanation=listening),
        )

    def render_view(self, view: SettingsView) -> None:
        """Draw how the test stands."""
        self.recipes.show_action_url(view.action_url)
        self.test.render_test(view.test)


class PracticeStep(Section):
    """A call that is not real, to try every button on."""

    practice_asked = Signal()

    @staticmethod
    def title() -> str:
        """What the screen is called."""
        return translate("guide", "A first call")

    def __init__(self) -> None:
        super().__init__()
        self.start = ActionButton(translate("guide", "Start practice"))
        self.start.explain(translate("guide", "Opens a second window with calls that are not real."))
        self.start.clicked.connect(self.practice_asked)
        self.said = Line(tone=Tone.MUTED)
        self.said.setVisible(False)
        why = translate(
            "guide",
            "In practice calls arrive by themselves. Transfer them, connect and stop, return one before its "
            "time is over: nobody is called, and nothing of yours is touched.",
        )
        after = Line()
        after.say(
            translate(
                "guide",
                "All is set up: the main window shows your calls. This guide stays in the settings, under "
                "This computer.",
            )
        )
        self.finish(
            headed_card(translate("guide", "Practise"), self.start, self.said, explanation=why),
            headed_card(translate("guide", "Ready"), after),
        )

    def render_view(self, view: SettingsView) -> None:
        """It is always the same."""

    def say(self, text: str, tone: Tone) -> None:
        """What came of starting practice."""
        self.said.say(text, tone)
        self.said.setVisible(True)


def _trial_words(trial: KeyTrial) -> tuple[str, Tone]:
    match trial:
        case NotTried():
            text = translate(
                "guide",
                "There is no key for the list of active calls. Without it the console cannot tell which "
                "call rings.",
            )
            return f"⚠ {text}", Tone.CAUTION
        case Trying():
            return translate("guide", "Asking the server…"), Tone.MUTED
        case Accepted(calls=calls):
            text = translate("guide", "The server accepts your key. Calls active now: %n.", "", calls)
            return f"✓ {text}", Tone.GOOD
        case Failed(trouble=trouble, detail=detail):
            return f"⚠ {_trouble_words(trouble, detail)}", Tone.BAD


def _trouble_words(trouble: Trouble, detail: str) -> str:
    match trouble:
        case Trouble.KEY_REFUSED:
            return translate(
                "guide",
                "The server does not accept this key. Go back and paste it again, or ask for another.",
            )
        case Trouble.BUSY:
            return translate("guide", "The server asks for patience. Try again in a minute.")
        case Trouble.CERTIFICATE:
            text = translate(
                "guide",
                "The connection is not safe, so nothing was sent. If your company's proxy opens encrypted "
                "connections, name its certificate authority in the settings. {detail}",
            )
        case Trouble.PROXY:
            text = translate(
                "guide", "The proxy does not let the console through: see Company network. {detail}"
            )
        case Trouble.ADDRESS:
            text = translate("guide", "The address of the server cannot be used. {detail}")
        case Trouble.UNREACHABLE:
            text = translate(
                "guide", "The server cannot be reached. See the address, and the network. {detail}"
            )
        case Trouble.OTHER:
            text = translate("guide", "The server answered, but not with a list. {detail}")
    return text.format(detail=said(detail)).strip()


def _ability(action: str) -> str:
    return {
        "active_calls": translate("guide", "✓ See which call rings, and who the caller really is"),
        "transfer": translate("guide", "✓ Transfer calls, with the caller on hold or with everyone"),
        "return": translate("guide", "✓ Return calls to the router before their time is over"),
        "accept": translate("guide", "✓ Accept calls, so that they are not taken back"),
    }[action]


def _in_doubt(action: str) -> str:
    return translate("guide", "⚠ {key}: stored, but see above.").format(key=settings_words.action(action))


def _inability(action: str) -> str:
    text = translate("guide", "– None stored: {key}. It can be added at any time.")
    return text.format(key=settings_words.action(action))
