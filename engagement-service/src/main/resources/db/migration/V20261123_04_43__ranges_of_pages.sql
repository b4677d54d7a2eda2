-- GiST indexes over dates, instants and texts; part of PostgreSQL, and trusted: a database's owner may create it.
create extension if not exists btree_gist;
