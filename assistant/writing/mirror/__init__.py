"""A rubric's level beside a job description, demand by demand."""
