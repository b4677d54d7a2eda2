-- Whoever does not own the tables adds to the audit and reads it, and reads which migrations ran.
do $$
declare given record;
begin
    for given in
        select c.oid::regclass as on_table, acl.privilege_type, acl.grantee
        from pg_class c cross join lateral aclexplode(c.relacl) acl
        where (c.oid = to_regclass('audit_entry') and acl.privilege_type not in ('SELECT', 'INSERT')
               or c.oid = to_regclass('flyway_schema_history') and acl.privilege_type <> 'SELECT')
          and acl.grantee <> c.relowner
    loop
        execute format('revoke %s on %s from %s', given.privilege_type, given.on_table,
                       case given.grantee when 0 then 'public' else quote_ident(pg_get_userbyid(given.grantee)) end);
    end loop;
end $$;
