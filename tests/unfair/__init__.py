"""A second world to prove the console in, written from the vendor's reference alone, and unfair."""
