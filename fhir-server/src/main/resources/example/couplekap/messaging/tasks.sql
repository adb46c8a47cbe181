-- Two copies of the server may start at once.
select pg_advisory_xact_lock(hashtextextended('kap_message', 0));

-- The columns are those of db-scheduler.
create table if not exists kap_message (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz not null,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures int,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);

create index if not exists kap_message_due on kap_message (execution_time);
create index if not exists kap_message_heartbeat on kap_message (last_heartbeat);
