export const directory = {
  title: 'Who works with whom',
  lead: 'Partnerships that hotlines share with the whole network (TLP:GREEN): who, since when and how closely. No contacts, no notes, no counts.',
  initiatives: 'Initiatives',
  initiative: 'Initiative',
  hotline: 'Hotline',
  stage: 'Stage',
  intensity: 'How closely',
  kinds: 'Done together',
  since: 'Since',
  emptyTitle: 'No hotline shares a partnership yet',
  emptyText: 'A partnership appears here once its hotline gives it the label TLP:GREEN.',
  toInitiatives: 'To the initiatives',
};
