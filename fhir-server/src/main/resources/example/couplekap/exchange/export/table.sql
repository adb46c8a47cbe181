-- Two copies of the server may start at once.
select pg_advisory_xact_lock(hashtextextended('kap_export', 0));

create table if not exists kap_export (
  id uuid primary key,
  client text,
  organization text,
  scopes text,
  request jsonb not null,
  state text not null default 'waiting' check (state in ('waiting', 'complete', 'failed')),
  transaction_time timestamptz,
  expires timestamptz not null
);

create index if not exists kap_export_of_client on kap_export (client);
create index if not exists kap_export_expires on kap_export (expires);

create table if not exists kap_export_file (
  export uuid not null references kap_export on delete cascade,
  number int not null,
  resource_type text not null,
  resources int not null,
  patients text[] not null,
  content bytea not null,
  primary key (export, number)
);
