-- An item asks another variant at each review; what was chosen is kept by its place in that variant.
alter table pending_answer add column if not exists variant bigint default 0 not null;
alter table pending_answer add column if not exists revision varchar(20) default '' not null;
alter table pending_answer add column if not exists picked varchar(200) default '' not null;
alter table pending_answer alter column right_answer set data type varchar(2000);
alter table pending_answer alter column reasons set data type varchar(8000);

alter table review add column if not exists variant bigint default 0 not null;
alter table review add column if not exists revision varchar(20) default '' not null;
alter table review add column if not exists picked varchar(200) default '' not null;

-- What the key said when the card was last answered; empty in cards from before it was kept.
alter table card add column if not exists revision varchar(20) default '' not null;
