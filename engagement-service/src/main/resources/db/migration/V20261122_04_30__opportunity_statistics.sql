-- What excludes each other, PostgreSQL would else take to meet by chance: reasons of loss and the stages of those not lost,
-- markets and the geographies they are not in.
create statistics opportunity_endings (mcv) on stage, loss_reason from opportunity;
create statistics opportunity_places (mcv) on effective_geography, effective_market from opportunity;
analyze opportunity;
