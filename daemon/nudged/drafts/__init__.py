"""The texts that are more than a sentence: draft messages, reminders and notifications, from facts and templates."""
