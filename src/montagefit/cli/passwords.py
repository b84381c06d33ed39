"""Where the password for a calendar server comes from: the environment or the system's keyring, and nowhere else."""

import os
import shlex
from collections.abc import Mapping

from montagefit.errors import UsageError

_VARIABLE = "MONTAGEFIT_PASSWORD"


def password_for(user: str, host: str, environment: Mapping[str, str] = os.environ) -> str:
    """Give the password of a user on a host; the environment wins.

    Raises UsageError that tells both ways when there is none.
    """
    found = environment.get(_VARIABLE) or _from_keyring(service(host), user)
    if found:
        return found
    raise UsageError(
        f"There is no password for {user} on {host}. Either keep it in the keyring of this computer:\n"
        f"  pip install keyring && keyring set {shlex.quote(service(host))} {shlex.quote(user)}\n"
        f"or give it for this session, without leaving it in the shell's history:\n"
        f"  read -rs {_VARIABLE} && export {_VARIABLE}"
    )


def service(host: str) -> str:
    """Give the name under which a keyring keeps our passwords for a host."""
    return f"montagefit:{host}"


def _from_keyring(name: str, user: str) -> str | None:
    """Ask the keyring; None where there is none. Raises UsageError where it stays locked."""
    try:
        import keyring
        from keyring.errors import KeyringError, NoKeyringError
    except ImportError:
        return None
    try:
        return keyring.get_password(name, user)
    except NoKeyringError:
        return None
    except KeyringError as error:
        why = type(error).__name__
        raise UsageError(f"The keyring does not open ({why}). Unlock it, or use {_VARIABLE}.") from None
