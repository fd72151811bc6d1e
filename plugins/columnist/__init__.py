"""Columnist publishes columns of coaching case studies, each on its day and none before it."""
