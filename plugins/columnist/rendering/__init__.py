"""Values become text and HTML. Nothing here decides what is public: it gets only what is."""
