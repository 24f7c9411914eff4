# language: ko
@metering @calculation @statement @payment
기능: 한국 고객의 한 달 요금

  배경:
    먼저 a customer in Korea billed for 2026-01
    그리고 this usage:
      | counter             | type  | volume      | unit  |
      | compute.c2.c8m8     | DELTA | 720         | HOURS |
      | storage.volume.ssd  | DELTA | 524,288,000 | KB    |
      | network.floating_ip | DELTA | 720         | HOURS |
      | compute.g2.t4.c8m64 | GAUGE | 720         | HOURS |

  Rule: 고객은 사용한 만큼에 부가가치세를 더해 낸다

    @severity=critical
    시나리오: 표준 사용량의 청구 금액은 1,500,611원이다
      180,000 + 80 + 4,032 + 1,180,080 = 1,364,192원, 부가가치세 136,419원.
      만일 the bill is calculated
      그러면 the statement shows:
        | charge | 1,364,192 KRW |
        | tax    | 136,419 KRW   |
        | total  | 1,500,611 KRW |
      그리고 the payment is CREATED

    시나리오: 청구 금액을 내면 결제가 끝난다
      조건 the bill is calculated and left unpaid
      만일 the customer pays 1,500,611 KRW
      그러면 the payment is PAID
      그리고 the customer was charged once

    시나리오: 결제가 끝난 달에는 사용량을 더 보낼 수 없다
      조건 the bill is calculated and paid
      만일 this usage is sent:
        | counter         | volume | unit  |
        | compute.c2.c8m8 | 1      | HOURS |
      그러면 the request is refused with MONTH_CLOSED
      그리고 the payment is PAID
