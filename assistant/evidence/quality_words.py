"""Words that judge without showing anything."""

from __future__ import annotations

from assistant.evidence.stems import word_set

PRAISE = word_set(
    """
    admirable amazing awesome beautiful brilliant capable commendable competent conscientious consummate dependable
    diligent effective efficient excellent exceptional exemplary extraordinary fabulous fantastic first-class
    first-rate flawless gifted good great impeccable impressive incredible indispensable inspirational inspiring
    invaluable knowledgeable lovely magnificent marvellous marvelous outstanding phenomenal polished proactive
    productive proficient reliable remarkable resourceful rock-solid rockstar seasoned sharp skilful skilled
    skillful solid spectacular splendid star stellar sterling strong stunning successful super superb superior
    talented terrific thorough top-notch top-tier tremendous trustworthy unmatched unparalleled unrivalled valuable
    valued versatile well-rounded wonderful world-class
    """
)
BLAME = word_set(
    """
    abysmal appalling average awful bad careless chaotic clumsy disappointing dismal disorganised disorganized
    downhill dreadful frustrating hopeless inadequate incompetent inconsistent ineffective inefficient inferior
    insufficient lackluster lacklustre mediocre messy negligent painful patchy poor shaky shoddy slapdash sloppy
    so-so spotty sub-par subpar substandard terrible thin unacceptable underwhelming unimpressive unprofessional
    unreliable unsatisfactory useless weak
    """
)
