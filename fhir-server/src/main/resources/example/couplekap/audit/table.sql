-- Two copies of the server may start at once.
select pg_advisory_xact_lock(hashtextextended('kap_audit_event', 0));

create table if not exists kap_audit_event (
  sequence bigint generated always as identity primary key,
  id uuid not null unique default gen_random_uuid(),
  recorded timestamptz not null,
  interaction text not null,
  status smallint not null,
  patient text,
  disclosed boolean not null,
  resource_type text,
  resource_id text,
  resource_version text,
  operation text,
  query text,
  kind text,
  subject text,
  client text,
  person text,
  related_person text,
  organization text,
  emergency boolean not null,
  network text not null,
  request text not null
);

create index if not exists kap_audit_event_of_patient
  on kap_audit_event (patient, sequence) where patient is not null;
create index if not exists kap_audit_event_of_resource
  on kap_audit_event (resource_id) where resource_id is not null;
create index if not exists kap_audit_event_of_time
  on kap_audit_event using brin (recorded);

create or replace function kap_audit_event_stays() returns trigger language plpgsql as $$
begin
  raise exception 'Audit records are neither changed nor removed';
end
$$;

create or replace trigger kap_audit_event_stays
  before update or delete or truncate on kap_audit_event
  for each statement execute function kap_audit_event_stays();
