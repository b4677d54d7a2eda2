-- How the content was encoded, so that its rows can be given back in the same way.
alter table bulk_job add column charset text;
