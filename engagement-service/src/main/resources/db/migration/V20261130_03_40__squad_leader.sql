-- Who leads a squad: one of its people (EN-9).
alter table squad add column leader text;
