import { describe, expect, it } from 'vitest';
import { allDivisions, citiesOf, districtsOf, provinces, withLevel } from './divisions.js';

describe('行政区划', () => {
  it('has the 31 provinces, autonomous regions and municipalities', () => {
    expect(provinces.size).toBe(31);
    expect(allDivisions().length).toBeGreaterThan(3000);
    expect(new Set(allDivisions().map(({ region, city, district }) => region + city + district)).size).toBe(
      allDivisions().length,
    );
  });

  it('names places, not lists of them', () => {
    for (const { city, district } of allDivisions()) {
      expect(city).not.toMatch(/^(?:市辖区|县)$|直辖县级/);
      expect(district).not.toMatch(/^(?:市辖区|县)$|街道$/);
    }
  });

  it.each([
    ['浙江省', '宁波市', '北仑区'],
    ['北京市', '', '东城区'],
    ['重庆市', '', '城口县'],
  ])('%s %s %s', (region, city, district) => {
    expect(districtsOf({ region, city })).toContain(district);
  });

  it('takes counties under a province, and cities without districts, as cities', () => {
    expect(citiesOf('河南省')).toContain('济源市');
    expect(citiesOf('广东省')).toContain('东莞市');
    expect(districtsOf({ region: '广东省', city: '东莞市' })).toEqual([]);
    expect(citiesOf('上海市')).toEqual([]);
  });

  it('clears only what no longer fits beneath a changed level', () => {
    const place = { region: '浙江省', city: '宁波市', district: '北仑区' };
    expect(withLevel(place, 'city', '温州市')).toEqual({ region: '浙江省', city: '温州市', district: '' });
    expect(withLevel(place, 'region', '浙江省')).toEqual(place);
    expect(withLevel(place, 'region', '上海市')).toEqual({ region: '上海市', city: '', district: '' });
    expect(withLevel({ ...place, district: '江北区' }, 'region', '重庆市')).toEqual({
      region: '重庆市',
      city: '',
      district: '江北区',
    });
  });
});
