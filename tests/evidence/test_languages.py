"""English is read, also where it opens a mixed line; other languages are kept and not counted."""

from __future__ import annotations

import pytest

from assistant.evidence.languages import is_unreadable


@pytest.mark.parametrize(
    ("text", "unreadable"),
    [
        pytest.param("Cut p95 from 900 ms to 300 ms", False, id="english"),
        pytest.param("Kafka, Redis", False, id="names"),
        pytest.param("Presented at Café de Flore with Van der Berg", False, id="foreign-names"),
        pytest.param("Wrote the La Paz report for DER and UND teams", False, id="look-alikes"),
        pytest.param("เป็นคอร์สของปริญญาโท เนื้อหาเป็นเรื่อง Data Engineering", True, id="thai"),
        pytest.param("Create an online course with Skooldio. ทำได้แล้ว ผลตอบรับไม่ได้เยอะมาก", False, id="english-first"),
        pytest.param("Перенёс сервис оплаты в новый кластер", True, id="russian"),
        pytest.param("Migré el servicio de pagos para los equipos", True, id="spanish"),
        pytest.param("Wir haben die Datenbank auf den neuen Server migriert und das Team geschult", True, id="german"),
        pytest.param("J'ai migré le service de paiement pour les équipes avec une bascule", True, id="french"),
        pytest.param("", False, id="nothing"),
    ],
)
def test_what_can_be_read(text: str, unreadable: bool) -> None:
    assert is_unreadable(text) is unreadable
