"""promo-assistant: promotion documents in which every claim cites its evidence."""

__version__ = "0.1.0"
__all__ = ["__version__"]
