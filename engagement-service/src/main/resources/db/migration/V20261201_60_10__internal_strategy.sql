-- A strategy has an internal part, how decision points are landed and expanded, which the export leaves out (EN-3). What was
-- published before has none; versions are immutable to callers.
update technical_strategy set content = content || '{"internalStrategy": []}';
alter table technical_strategy_version disable trigger user;
update technical_strategy_version set content = content || '{"internalStrategy": []}';
alter table technical_strategy_version enable trigger user;
