"""From evidence to prose: plan, plain writer, verification, repair. Pure functions; the one await lives in coach."""
