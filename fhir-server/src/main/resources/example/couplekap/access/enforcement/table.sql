-- Two copies of the server may start at once.
select pg_advisory_xact_lock(hashtextextended('kap_subscriber', 0));

create table if not exists kap_subscriber (
  subscription text primary key,
  client text not null,
  organization text,
  scopes text not null,
  since timestamptz not null
);

create index if not exists kap_subscriber_of_client on kap_subscriber (client);
