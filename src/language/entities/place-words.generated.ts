// Written by `npm run generate`.
export const placeWords: readonly string[] = [
  "Airport Archipelago Arena Avenue Basin Bay Beach Borough Boulevard Bridge Canal Canyon Cape Castle Cathedral Cemetery City Coast County Creek Desert District Estate Falls Fields Forest Gardens Gate Glacier Gulf Harbor Harbour Heights Hill Hills Hotel Island Islands Isle Isles Junction Lake Lakes Lane Mall Mansion Market Memorial Monument Motorway Mount Mountain Mountains National-Park Ocean Oblast Palace Park Parish Peak Peninsula Plain Plains Plateau Plaza Port Prison Province Quarter Railway Reef Region Reservoir Ridge River Road Sea Shore Sound Square Stadium Station Strip Strait Street Terrace Territory Tower Towers Town Township Tunnel Valley Village Volcano Wharf Woods",
]
