-- Two copies of the server may start at once.
select pg_advisory_xact_lock(hashtextextended('kap_subscription_event', 0));

create table if not exists kap_subscription_event (
  notification text primary key,
  subscription text not null,
  number bigint not null,
  unique (subscription, number)
);
