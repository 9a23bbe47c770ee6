"""Reads the facts out of the source of Huawei Cloud's Python packages, without running it."""
