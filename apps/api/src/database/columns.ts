/** Columns that tables of hotlines share. */
export const stamps = `
  version int not null default 1,
  created_by uuid not null references app.users,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()`;

/** The key of a table that belongs to hotlines: it begins with the hotline. */
export const tenant = `
  hotline_id uuid not null references app.hotlines,
  id uuid not null,
  primary key (hotline_id, id)`;

/** A reference to a partnership of the same hotline. */
export const partnership = `
  partnership_id uuid not null,
  foreign key (hotline_id, partnership_id) references app.partnerships (hotline_id, id)`;

/** Who may see the row (TLP 2.0; domain.md, "Sharing labels"). */
export const label = `sharing text not null check (sharing in ('RED', 'AMBER_STRICT', 'AMBER', 'GREEN', 'CLEAR'))`;
