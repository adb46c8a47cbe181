-- Two copies of the server may start at once.
select pg_advisory_xact_lock(hashtextextended('${table}', 0));

-- The columns are those of db-scheduler.
create table if not exists ${table} (
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

create index if not exists ${table}_due on ${table} (execution_time);
create index if not exists ${table}_heartbeat on ${table} (last_heartbeat);
